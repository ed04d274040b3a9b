const stageTitles = [
  'Notice',
  '了解',
  'Compare',
  '选择',
  'Arrange',
  '签约',
  'Start',
  '使用',
  'Repair',
  '续约',
  'Recommend',
  '告别',
] as const;

const stepTitles = [
  'Reads the letter on the stairs',
  '打电话问营业时间',
  'Compares two offers at the kitchen table',
  '在手机上填写表格',
  'Waits',
  '收到确认短信，松了一口气',
  'Shows the receipt to a neighbour',
  '到柜台重新说明情况',
  'Signs',
  '把合同拍照发给家人',
  'Tries it for the first time, slowly',
] as const;

const channelIds = ['web', 'phone', 'counter', 'post'] as const;

/**
 * A document of so many steps, the same one each time for the same number.
 *
 * Titles are English and Chinese by turns; every seventh step has no emotion.
 *
 * ```ts
 * manySteps(300).stages.length; // 12
 * ```
 */
export function manySteps(count: number) {
  if (!Number.isInteger(count) || count < 0) throw new RangeError(`expected a whole number of steps, got ${count}`);
  const perStage = Math.max(1, Math.ceil(count / stageTitles.length));
  const stageCount = Math.ceil(count / perStage);
  return {
    version: '1',
    title: `A journey of ${count} steps · ${count} 步旅程`,
    persona: 'everyone',
    personas: [{ id: 'everyone', name: 'Sam Okoro' }],
    channels: channelIds.map((id) => ({ id, name: id })),
    stages: Array.from({ length: stageCount }, (_, i) => ({
      id: `stage-${i + 1}`,
      title: stageTitles[i % stageTitles.length],
      steps: Array.from({ length: Math.min(perStage, count - i * perStage) }, (_, j) => manyStep(i * perStage + j)),
    })),
  };
}

function manyStep(i: number) {
  // 37 and 5 have no divisor in common, so the scores wander through all five before they repeat.
  const score = ((i * 37) % 5) - 2;
  return {
    id: `step-${i + 1}`,
    title: `${i + 1}. ${stepTitles[i % stepTitles.length]}`,
    channel: channelIds[Math.floor(i / 3) % channelIds.length],
    emotion: i % 7 === 6 ? null : score,
    cells: { actions: stepTitles[(i * 4 + 1) % stepTitles.length] },
  };
}
