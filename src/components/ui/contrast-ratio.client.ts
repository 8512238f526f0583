import { contrastOf, formatContrast } from '../../domain/contrast.ts';

/**
 * Measures two colours as this browser shows them now, light or dark. Without scripts the promise
 * stands: "7 or more".
 */
export class ContrastRatio extends HTMLElement {
  connectedCallback(): void {
    const night = window.matchMedia('(prefers-color-scheme: dark)');
    night.addEventListener('change', () => this.measure());
    this.measure();
  }

  private measure(): void {
    const style = getComputedStyle(this);
    const colour = (name: string | undefined) => style.getPropertyValue(`--${name}`);
    this.textContent = formatContrast(
      contrastOf(colour(this.dataset['ink']), colour(this.dataset['ground'])),
    );
  }
}

customElements.define('contrast-ratio', ContrastRatio);
