import { html, nothing, type TemplateResult } from 'lit';

/** Why there is no picture: an issue of the document, or an error. */
export interface Reason {
  readonly message: string;
  readonly pointer?: string;
}

const most = 3;

/** A region that says something instead of a picture, with the first few reasons. */
export function messageTemplate(text: string, reasons: readonly Reason[], lang: string): TemplateResult {
  const more = reasons.length - most;
  return html`<section class="map" part="map" role="region" aria-label=${text} lang=${lang}>
    <div class="message" part="message">
      <h2>${text}</h2>
      ${
        reasons.length === 0
          ? nothing
          : html`<ul lang="en">
              ${reasons.slice(0, most).map((reason) => html`<li>${reason.pointer ? `${reason.pointer}: ` : ''}${reason.message}</li>`)}${more > 0 ? html`<li>+${more}</li>` : nothing}
            </ul>`
      }
    </div>
  </section>`;
}
