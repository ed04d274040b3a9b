import '@fontsource/inter/400.css';
import '@fontsource/inter/600.css';
import '@fontsource/noto-sans/400.css';
import '@fontsource/noto-sans/600.css';
import '@fontsource/noto-sans-arabic/arabic-400.css';
import '@fontsource/noto-sans-arabic/arabic-600.css';
import '@fontsource/noto-sans-hebrew/hebrew-400.css';
import '@fontsource/noto-sans-hebrew/hebrew-600.css';
import '@fontsource/noto-sans-thai/thai-400.css';
import '@fontsource/noto-sans-thai/thai-600.css';

/** Loads what the page's font families need to draw the texts, in both weights. */
export async function loadFonts(families: string, texts: readonly string[]): Promise<void> {
  const text = texts.join(' ');
  await Promise.all(['400', '600'].map((weight) => document.fonts.load(`${weight} 16px ${families}`, text)));
  await document.fonts.ready;
}
