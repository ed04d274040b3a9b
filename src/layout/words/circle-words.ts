/** What a circle of stages says. */
export interface CircleWords {
  /** Names of the three linked cycles. */
  readonly cycles: Readonly<Record<'buy' | 'own' | 'advocate', string>>;
  /** Where a circle that does not close begins and where it ends. */
  readonly begins: string;
  readonly ends: string;
  /** What the closing arrow says where the journey names no reason to come round again. */
  readonly again: string;
  /** What the arrow from the last stage to the first is, for those who listen. */
  readonly loop: (from: string, to: string) => string;
  /** The point that two linked circles share. */
  readonly shared: string;
}
