import {Component, provideZonelessChangeDetection} from '@angular/core';
import {bootstrapApplication} from '@angular/platform-browser';
import {provideRouter, RouterOutlet} from '@angular/router';
import {Customers} from './customers';

@Component({
  selector: 'app-root',
  imports: [RouterOutlet],
  template: `
    <h1>Help desk</h1>
    <router-outlet />
  `,
})
class App {}

void bootstrapApplication(App, {
  providers: [
    provideZonelessChangeDetection(),
    provideRouter([
      {path: 'customers', component: Customers},
      {path: '', pathMatch: 'full', redirectTo: 'customers'},
    ]),
  ],
});
