import './elements/add-user-dialog/define.js';
import './elements/customer-profile/define.js';

export * from './index.js';
export {DexieCustomerSource} from './sources/dexie/index.js';
export {MemoryCustomerSource} from './sources/memory/index.js';
