import {drive} from './support/drive.js';

drive('Vue', {name: 'vue'});
drive('Svelte', {name: 'svelte'});
drive('Angular', {name: 'angular', output: 'dist/browser'});
drive('an iframe', {name: 'iframe', output: '.', frame: true});
