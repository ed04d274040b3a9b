import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { hostEnvironment } from '../tools/host-node.ts';
import { globalNames, publicNames } from '../tools/public-names.ts';

const { name, exports } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  name: string;
  exports: Record<string, string | { types: string; default: string }>;
};

// A pattern stands for every file it finds.
const entries = Object.entries(exports).flatMap(([entry, target]) => {
  const file = typeof target === 'string' ? target : target.default;
  if (!file.includes('*')) return [entry];
  const [before = '', after = ''] = file.slice(2).split('*');
  return globSync(file.slice(2)).map((path) =>
    entry.replace('*', path.slice(before.length, path.length - after.length)),
  );
});
// Types for templates hold no code, and the single files are for pages: `test/package/dist.test.ts` opens those in one.
const modules = entries.filter(
  (entry) => !/\.(json|css)$|^\.\/(react|vue|svelte|journeyscape(\.iife)?\.js)$/.test(entry),
);

interface Report {
  readonly names: Readonly<Record<string, readonly string[]>>;
  readonly tagsBeforeDefine: readonly string[];
  readonly tags: readonly string[];
}

/** What plain Node finds in every entry, `./define` last, with a registry that only takes notes. */
function importAll(): Report {
  const script = `
    const tags = [];
    globalThis.customElements = { define: (tag) => void tags.push(tag), get: () => undefined };
    const names = {};
    let tagsBeforeDefine;
    for (const entry of ${JSON.stringify([...modules.filter((entry) => entry !== './define'), './define'])}) {
      if (entry === './define') tagsBeforeDefine = [...tags];
      names[entry] = Object.keys(await import('${name}' + entry.slice(1)));
    }
    console.log(JSON.stringify({ names, tagsBeforeDefine, tags }));`;
  return JSON.parse(plainNode(script)) as Report;
}

/** What a module prints in the Node that a user of the library has. */
function plainNode(script: string): string {
  const options = { env: hostEnvironment(), encoding: 'utf8' } as const;
  return execFileSync('node', ['--input-type=module', '--eval', script], options).trim();
}

describe('in plain Node', () => {
  const report = importAll();

  test('every entry can be imported and gives something', () => {
    expect(modules.filter((entry) => entry !== './define' && !report.names[entry]?.length)).toEqual([]);
  });

  test('nothing but ./define registers an element', () => {
    expect(report.tagsBeforeDefine).toEqual([]);
    expect(report.tags).toEqual(expect.arrayContaining(['journey-map', 'journey-timeline']));
  });

  test('./define can be imported where there are no elements', () => {
    const script = `await import('${name}/define'); console.log('imported');`;
    expect(plainNode(script)).toBe('imported');
  });
});

test('the entries are these', () => {
  expect(entries.sort()).toMatchInlineSnapshot(`
    [
      ".",
      "./custom-elements.json",
      "./define",
      "./elements",
      "./formats/json",
      "./formats/markdown",
      "./formats/mermaid",
      "./formats/read",
      "./journeyscape.iife.js",
      "./journeyscape.js",
      "./locales/en",
      "./locales/zh-Hans",
      "./locales/zh-Hant",
      "./package.json",
      "./paint/html-table",
      "./paint/svg-string",
      "./react",
      "./schema.json",
      "./svelte",
      "./themes/contrast.css",
      "./themes/dark.css",
      "./themes/light.css",
      "./views/blueprint",
      "./views/chart",
      "./views/circle",
      "./views/flowchart",
      "./views/persona",
      "./views/table",
      "./views/timeline",
      "./vscode-css.json",
      "./vscode-html.json",
      "./vue",
      "./web-types.json",
    ]
  `);
});

test('the headless names are these', () => {
  expect(publicNames('src/index.ts')).toMatchInlineSnapshot(`
    [
      "FONT_STACK",
      "blueprint",
      "builtInMeasure",
      "channelSwitches",
      "chart",
      "checkJourney",
      "circle",
      "compareJourneys",
      "comparePersonas",
      "compareSegments",
      "directionOf",
      "draw",
      "emotionFigures",
      "emotionSeries",
      "filterJourney",
      "flowFigures",
      "flowchart",
      "handOffs",
      "journeyDocument",
      "journeyFromStageModel",
      "localeOfText",
      "locales",
      "markAt",
      "marksWithin",
      "metricFigures",
      "moodLevel",
      "npsOf",
      "openView",
      "paintSvg",
      "paintTables",
      "parseJourney",
      "persona",
      "stageModel",
      "stageModels",
      "table",
      "textIn",
      "themes",
      "timeline",
      "type BlueprintLayout",
      "type BlueprintOptions",
      "type Box",
      "type ChangeField",
      "type ChangeNote",
      "type ChannelSwitch",
      "type ChartLayout",
      "type ChartOptions",
      "type CheckOptions",
      "type CircleLayout",
      "type CircleOptions",
      "type CircleShape",
      "type ColorName",
      "type CommonWords",
      "type CompareMode",
      "type CompareOptions",
      "type ComparedStage",
      "type ComparedStep",
      "type Comparison",
      "type DataGap",
      "type Deviation",
      "type Direction",
      "type DrawSettings",
      "type Drawing",
      "type EmotionFigures",
      "type EmotionSeries",
      "type FlowCount",
      "type FlowFigures",
      "type FlowchartLayout",
      "type FlowchartOptions",
      "type Font",
      "type Frame",
      "type GivenFrame",
      "type GivenWords",
      "type HandOff",
      "type HtmlTableOptions",
      "type HtmlTablePage",
      "type IconShape",
      "type Id",
      "type ImageShape",
      "type Issue",
      "type Journey",
      "type JourneyAction",
      "type JourneyActor",
      "type JourneyCell",
      "type JourneyChannel",
      "type JourneyDocument",
      "type JourneyEvidence",
      "type JourneyFilter",
      "type JourneyInsight",
      "type JourneyLane",
      "type JourneyLink",
      "type JourneyLookup",
      "type JourneyMetric",
      "type JourneyMoment",
      "type JourneyOpportunity",
      "type JourneyOwner",
      "type JourneyReading",
      "type JourneyRevision",
      "type JourneyScale",
      "type JourneySegment",
      "type JourneySource",
      "type JourneyStage",
      "type JourneyStakeholder",
      "type JourneyStep",
      "type JourneySystem",
      "type JourneyTeam",
      "type JourneyText",
      "type JourneyValidation",
      "type LaneRole",
      "type Mark",
      "type MarkPart",
      "type MarkPlace",
      "type MarkShape",
      "type MeasureText",
      "type MetricFigure",
      "type MetricFigures",
      "type MetricValue",
      "type OpenedView",
      "type ParseOptions",
      "type ParseResult",
      "type PathShape",
      "type Persona",
      "type PersonaLayout",
      "type PersonaOptions",
      "type Point",
      "type ReadingChoice",
      "type RectShape",
      "type SavedView",
      "type Scene",
      "type Score",
      "type ShapeInk",
      "type StepChange",
      "type StepChangeKind",
      "type SvgOptions",
      "type Table",
      "type TableLayout",
      "type TableOptions",
      "type TextShape",
      "type Theme",
      "type ThemeName",
      "type TimelineLayout",
      "type TimelineOptions",
      "type View",
      "type ViewWord",
      "type Viewing",
      "type Words",
      "views",
      "wordsFor",
      "wrapText",
    ]
  `);
});

test('no name hides one of the page or of JavaScript', () => {
  const names = [...publicNames('src/index.ts'), ...publicNames('src/elements/index.ts')];
  const bare = names.map((name) => name.replace('type ', ''));
  const known = globalNames();
  expect(['Text', 'Map'].every((name) => known.has(name))).toBe(true);
  expect(bare.filter((name) => known.has(name))).toEqual([]);
});

test('the names of the elements are these', () => {
  expect(publicNames('src/elements/index.ts')).toMatchInlineSnapshot(`
    [
      "JourneyBlueprint",
      "JourneyChart",
      "JourneyCircle",
      "JourneyFlowchart",
      "JourneyIssuesEvent",
      "JourneyLoadEvent",
      "JourneyMap",
      "JourneyPersona",
      "JourneySelectEvent",
      "JourneyTable",
      "JourneyTimeline",
      "ViewElement",
      "type JourneyEventMap",
      "type JourneyTags",
      "type ThemeWord",
      "type ViewName",
      "type ViewOptions",
    ]
  `);
});
