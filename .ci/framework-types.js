/**
 * The types and inputs of our elements in frameworks' templates, read off the manifest: properties by the types that the
 * classes have, attributes beside them, events by the page's map of events.
 *
 * @param {object} manifest
 * @returns {Record<string, string>} texts by the names of their files in `dist`
 */
export function frameworkTypes(manifest) {
  const elements = manifest.modules.flatMap(({declarations}) => declarations).map(describe);
  return {
    'jsx.d.ts': jsx(elements),
    'vue.d.ts': vue(elements),
    'svelte.d.ts': svelte(elements),
    'angular.js': angular(elements),
    'angular.d.ts': angularTypes(elements),
  };
}

const GENERATED = '// Made from custom-elements.json by the build.\n';

function describe({name, tagName, summary, members = [], attributes = [], events = []}) {
  const fields = members.filter(({kind, readonly}) => kind === 'field' && !readonly);
  return {
    name,
    tag: tagName,
    summary,
    // What else an element says is for the page around it.
    events: tagName === 'bedesk-customers' ? events : [],
    properties: fields.map(field => ({
      ...field,
      // What is missing in an assigned query means its default.
      type: field.name === 'query' ? 'Partial<CustomerQuery>' : `${name}['${field.name}']`,
    })),
    attributes: attributes
      .filter(({name: attribute, fieldName}) => fieldName && fieldName !== attribute)
      .map(attribute => ({...attribute, type: `${name}['${attribute.fieldName}']`})),
  };
}

function jsx(elements) {
  return `${GENERATED}${imports(elements, "import type {DetailedHTMLProps, HTMLAttributes} from 'react';")}
/** Our elements with what JSX may say of them, for frameworks other than React too. */
export interface BedeskElements {
${elements.map(element => `${doc({description: element.summary}, 2)}  '${element.tag}': ${element.name}Props;`).join('\n')}
}

${elements.map(element => props(element, ({name}) => `'on${name}'`)).join('\n')}
interface Elements {
${elements.map(({tag, name}) => `  '${tag}': DetailedHTMLProps<HTMLAttributes<${name}>, ${name}> & ${name}Props;`).join('\n')}
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
`;
}

function svelte(elements) {
  return `${GENERATED}${imports(elements, "import type {HTMLAttributes} from 'svelte/elements';")}
${elements.map(element => props(element, ({name}) => `'on${name}'`)).join('\n')}
declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${elements.map(({tag, name}) => `    '${tag}': HTMLAttributes<${name}> & ${name}Props;`).join('\n')}
  }
}
`;
}

function vue(elements) {
  return `${GENERATED}${imports(elements, "import type {EmitFn, HTMLAttributes, PublicProps} from 'vue';")}
type Emits<Events> = EmitFn<{[Name in keyof Events]: (event: Events[Name]) => void}>;
type Tag<Element, Props, Events = {}> = new () => Element & {
  /** @deprecated Types of the template, nothing at run time. */
  $props: HTMLAttributes & Props & PublicProps;
  /** @deprecated Types of the template, nothing at run time. */
  $emit: Emits<Events>;
};

${elements.map(element => props({...element, events: []})).join('\n')}
declare module 'vue' {
  interface GlobalComponents {
${elements
  .map(
    ({tag, name, events}) => `    '${tag}': Tag<${name}, ${name}Props${events.length ? ', CustomersEventMap' : ''}>;`,
  )
  .join('\n')}
  }
}
`;
}

/** One interface: properties, attributes and, where `nameOf` says how they are called, events. */
function props({name, properties, attributes, events}, nameOf) {
  const lines = [
    ...properties.map(property => `${doc(property, 2)}  ${property.name}?: ${property.type};`),
    ...attributes.map(attribute => `${doc(attribute, 2)}  '${attribute.name}'?: ${attribute.type};`),
    ...events.map(
      event =>
        `${doc(event, 2)}  ${nameOf(event)}?: (event: CustomersEventMap['${event.name}'] & {currentTarget: ${name}}) => void;`,
    ),
  ];
  return `export interface ${name}Props {${lines.length ? `\n${lines.join('\n')}\n` : ''}}\n`;
}

/** In the form that Angular's compiler leaves in libraries, so that the host's own finishes it: no build of its own. */
function angular(elements) {
  return `${GENERATED}import * as i0 from '@angular/core';
import 'bedesk-customers';

${elements
  .filter(isForTemplates)
  .map(
    ({tag, name, properties}) => `/** Inputs of <${tag}> for Angular's templates. */
export class ${name}Directive {
  constructor(element) {
    this.element = element.nativeElement;
  }
${properties.map(property => `  set ${property.name}(value) {\n    this.element.${property.name} = value;\n  }`).join('\n')}
}
${name}Directive.ɵfac = i0.ɵɵngDeclareFactory({
  minVersion: '12.0.0',
  version: '21.0.0',
  ngImport: i0,
  type: ${name}Directive,
  deps: [{token: i0.ElementRef}],
  target: i0.ɵɵFactoryTarget.Directive,
});
${name}Directive.ɵdir = i0.ɵɵngDeclareDirective({
  minVersion: '14.0.0',
  version: '21.0.0',
  ngImport: i0,
  type: ${name}Directive,
  isStandalone: true,
  selector: '${tag}',
  inputs: {${properties.map(property => `${property.name}: '${property.name}'`).join(', ')}},
});
`,
  )
  .join('\n')}`;
}

function angularTypes(elements) {
  const shown = elements.filter(isForTemplates);
  return `${GENERATED}${imports(shown, "import * as i0 from '@angular/core';")}
${shown
  .map(
    ({
      tag,
      name,
      properties,
    }) => `/** Inputs of \`<${tag}>\` for Angular's templates; list it in a component's \`imports\`. */
export declare class ${name}Directive {
  constructor(element: i0.ElementRef<${name}>);
${properties.map(property => `${doc(property, 2)}  set ${property.name}(value: ${property.type});`).join('\n')}
  static ɵfac: i0.ɵɵFactoryDeclaration<${name}Directive, never>;
  static ɵdir: i0.ɵɵDirectiveDeclaration<${name}Directive, '${tag}', never, {${properties
    .map(property => `'${property.name}': {'alias': '${property.name}'; 'required': false}`)
    .join('; ')}}, {}, never, never, true, never>;
}
`,
  )
  .join('\n')}`;
}

/** What has no inputs needs no directive. */
function isForTemplates({properties}) {
  return properties.length > 0;
}

function imports(elements, first) {
  const classes = elements.map(({name}) => name).sort();
  return `${first}
import type {${[...classes, 'CustomerQuery', 'CustomersEventMap'].join(', ')}} from 'bedesk-customers/classes.js';
`;
}

function doc({description = '', deprecated}, indent) {
  const mark = deprecated ? ` @deprecated ${deprecated === true ? '' : deprecated}` : '';
  const text = `${description}${mark}`.replace(/\s+/g, ' ').trim();
  return text ? `${' '.repeat(indent)}/** ${text} */\n` : '';
}
