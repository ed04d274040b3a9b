import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { DrawnMap } from './drawn-map.js';
import type { FocusController } from './focus-controller.js';
import { outlineTemplate } from './outline.js';

/**
 * A map on the page: the outline, which is what a reader who listens meets, and the picture beside it.
 *
 * Where no marks are given, they are painted into the picture later: only those in sight.
 */
export function mapTemplate(
  { scene, outline }: DrawnMap,
  focus: FocusController,
  onPress: (event: MouseEvent) => void,
  marks: readonly TemplateResult[] | undefined,
): TemplateResult {
  const [width, height] = [Math.ceil(scene.width), Math.ceil(scene.height)];
  return html`<section
    class="map"
    part="map"
    role="region"
    aria-label=${scene.title}
    lang=${scene.locale}
    dir=${scene.direction}
  >
    <div class="scroller">
      <div class="sheet">
        <div
          class="outline"
          @click=${focus.onClick}
          @focusin=${focus.onFocusIn}
          @focusout=${focus.onFocusOut}
          @keydown=${focus.onKeyDown}
        >
          ${guard([scene], () => outlineTemplate(scene, outline))}
        </div>
        <svg
          aria-hidden="true"
          lang=${scene.textLocale ?? scene.locale}
          width=${width}
          height=${height}
          viewBox="0 0 ${width} ${height}"
          stroke-linecap="round"
          stroke-linejoin="round"
          @click=${onPress}
        >
          <g class="marks">${marks ?? nothing}</g>
          <g class="ring" part="focus-ring" visibility="hidden">
            <rect rx="8"></rect>
            <rect rx="8"></rect>
          </g>
        </svg>
      </div>
    </div>
  </section>`;
}
