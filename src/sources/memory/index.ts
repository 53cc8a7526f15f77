export * from './memory-customer-source.js';
