import 'bedesk-customers';
import {createApp} from 'vue';
import {createRouter, createWebHistory} from 'vue-router';
import App from './app.vue';
import Customers from './customers.vue';

const router = createRouter({
  history: createWebHistory(),
  routes: [
    {path: '/', redirect: '/customers'},
    {path: '/customers', component: Customers},
  ],
});
createApp(App).use(router).mount('#app');
