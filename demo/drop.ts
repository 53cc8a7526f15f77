import {openLoader, readFile} from './csv-loader.js';
import {desk} from './desk.js';

/** A file dropped anywhere on the page is read, unless another one is at work. */
export function listenForFiles(): void {
  addEventListener('dragover', event => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    document.documentElement.toggleAttribute('data-dragging', true);
  });
  addEventListener('dragleave', event => {
    if (!event.relatedTarget) document.documentElement.removeAttribute('data-dragging');
  });
  addEventListener('drop', event => {
    document.documentElement.removeAttribute('data-dragging');
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    if (desk.csv && 'cancel' in desk.csv) return;
    openLoader();
    void readFile(file);
  });
}
