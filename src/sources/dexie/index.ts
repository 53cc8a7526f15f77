export * from './dexie-customer-source.js';
