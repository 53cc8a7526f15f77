export * from './sources/cases/index.js';
