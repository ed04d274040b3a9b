import {
  nothingToCompare,
  remoteImage,
  unknownIcon,
  unknownName,
  unknownOption,
  unknownView,
  wrongOption,
} from '../model/issues-outside.js';
import type { Journey, ViewSpec } from '../model/journey.js';
import { takesValue, type KnownOptions } from '../model/saved-view.js';
import type { Note } from './check-facts.js';
import { placesOf, writtenItems } from './written-at.js';

/** What is said of a view to check those who name it. */
export interface KnownView extends KnownOptions {
  readonly name: string;
  names?(journey: Journey): object;
}

/** What a document may name that stands outside of it. */
export interface Outside {
  /** The views there are, the one that opens where none is found first. */
  readonly views: readonly KnownView[];
  readonly icons: readonly string[];
}

/** Notes where a journey names what lies outside of it and is not there: views and their options, other journeys, icons, pictures. */
export function checkOutside(journey: Journey, { views, icons }: Outside, note: Note): void {
  const names = new Map<KnownView, Readonly<Record<string, unknown>>>();
  const namesOf = (view: KnownView): Readonly<Record<string, unknown>> => {
    const found = names.get(view) ?? ((view.names?.(journey) ?? {}) as Record<string, unknown>);
    names.set(view, found);
    return found;
  };
  const viewNames = views.map(({ name }) => name);
  const saved = writtenItems(journey, 'views');
  for (const [index, spec] of journey.views.entries()) {
    const noteAt: Note = (path, fault) => note(['views', saved[index]?.[0] ?? index, ...path], fault);
    const view = views.find(({ name }) => name === spec.view);
    if (view) checkOptions(spec, view, namesOf(view), noteAt);
    else noteAt(['view'], unknownView(spec.view, viewNames));
    checkComparison(spec, journey, noteAt);
  }
  checkIcons(journey, icons, note);
  checkPictures(journey, note);
}

function checkOptions(spec: ViewSpec, view: KnownView, names: Readonly<Record<string, unknown>>, note: Note): void {
  const { rows, lanes, options = {} } = spec;
  const given = Object.entries(options).map(([name, value]) => [['options', name], name, value] as const);
  const own = [
    ...(rows ? [[['rows'], 'rows', rows] as const] : []),
    ...(lanes.length > 0 ? [[['lanes'], 'lanes', lanes] as const] : []),
  ];
  for (const [path, name, value] of [...given, ...own]) {
    if (!Object.hasOwn(view.defaults, name)) {
      note(path, unknownOption(name, view.name, Object.keys(view.defaults)));
      continue;
    }
    if (!takesValue(view, name, value)) {
      const choices = (view.choices as Readonly<Record<string, readonly unknown[]>> | undefined)?.[name];
      note(path, wrongOption(name, value, (view.defaults as Readonly<Record<string, unknown>>)[name], choices));
      continue;
    }
    checkNames(name, value, names[name], (key, fault) => note([...path, ...key], fault));
  }
}

function checkNames(option: string, value: unknown, known: unknown, note: Note): void {
  if (!Array.isArray(known)) return;
  const names = known as readonly string[];
  const allowed = new Set(names);
  for (const [index, name] of [value].flat().entries())
    if (typeof name === 'string' && !allowed.has(name))
      note(Array.isArray(value) ? [index] : [], unknownName(option, name, names));
}

function checkComparison({ comparison }: ViewSpec, journey: Journey, note: Note): void {
  if (!comparison) return;
  const { with: other = '', personas, segments, plan } = comparison;
  const isNamed = other.trim() !== '' && other !== journey.id;
  if (!isNamed && !personas && !segments && !plan) note(['comparison'], nothingToCompare());
}

function checkIcons(journey: Journey, icons: readonly string[], note: Note): void {
  const places = writtenItems(journey, 'channels');
  for (const [index, { icon }] of journey.channels.entries())
    if (icon !== undefined && !icons.includes(icon))
      note(['channels', places[index]?.[0] ?? index, 'icon'], unknownIcon(icon, icons));
}

function checkPictures(journey: Journey, note: Note): void {
  const stages = writtenItems(journey, 'stages');
  for (const [stageIndex, { steps }] of journey.stages.entries()) {
    const [stageAt, stage] = stages[stageIndex] ?? [stageIndex, {}];
    const places = placesOf(steps, Array.isArray(stage['steps']) ? stage['steps'] : []);
    for (const [index, { cells }] of steps.entries())
      for (const [lane, said] of cells)
        for (const { media } of said)
          if (media && !media.src.startsWith('data:'))
            note(['stages', stageAt, 'steps', places[index]?.[0] ?? index, 'cells', lane], remoteImage(media.src));
  }
  const people = writtenItems(journey, 'personas');
  for (const [index, { photo }] of journey.personas.entries())
    if (photo && !photo.src.startsWith('data:'))
      note(['personas', people[index]?.[0] ?? index, 'photo'], remoteImage(photo.src));
}
