import {followReadme, page} from './support/readme.js';

followReadme('Vue', {
  host: 'vue',
  fence: 'vue',
  app: 'src/app.vue',
  start: {
    'index.html': page('/src/main.ts'),
    'src/main.ts': `import {createApp} from 'vue';
import App from './app.vue';
createApp(App).mount('#app');`,
    'vite.config.js': `import vue from '@vitejs/plugin-vue';
export default {plugins: [vue({SETTING})]};`,
  },
  setting: /say `(template: \{compilerOptions: [^`]+)` to its plugin/,
  copy: ['tsconfig.json'],
  build: ['vite/bin/vite.js', 'build'],
});

followReadme('Svelte', {
  host: 'svelte',
  fence: 'svelte',
  app: 'src/app.svelte',
  start: {
    'index.html': page('/src/main.ts'),
    'src/main.ts': `import {mount} from 'svelte';
import App from './app.svelte';
mount(App, {target: document.getElementById('app')!});`,
  },
  copy: ['vite.config.js', 'tsconfig.json'],
  build: ['vite/bin/vite.js', 'build'],
});

followReadme('Angular', {
  host: 'angular',
  fence: 'typescript',
  app: 'src/app.ts',
  start: {
    'src/index.html':
      '<!doctype html><html lang="en"><head><base href="/" /></head><body><app-root></app-root></body></html>',
    'src/main.ts': `import {provideZonelessChangeDetection} from '@angular/core';
import {bootstrapApplication} from '@angular/platform-browser';
import {App} from './app';
void bootstrapApplication(App, {providers: [provideZonelessChangeDetection()]});`,
    // As the framework's starter makes it: nothing of ours is in it.
    'angular.json': JSON.stringify({
      version: 1,
      projects: {
        host: {
          projectType: 'application',
          root: '',
          architect: {
            build: {
              builder: '@angular/build:application',
              options: {outputPath: 'dist', browser: 'src/main.ts', tsConfig: 'tsconfig.json', index: 'src/index.html'},
            },
          },
        },
      },
    }),
  },
  copy: ['tsconfig.json'],
  output: 'dist/browser',
  build: ['@angular/cli/bin/ng.js', 'build'],
});
