import {
  isBody,
  ParameterUse,
  type Parameter,
  type ResourceBody,
  type TemplateValue,
} from '../template/resource-tree.ts';
import { HclExpression, type HclBlock, type HclValue } from './hcl-tree.ts';

/** `storageLogs01` as Terraform spells names. Unique symbols give unique names. */
export function snakeCase(symbol: string): string {
  return symbol.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();
}

/** The values of arguments, and the variables that they use. */
export class ArgumentValues {
  private readonly used = new Map<string, HclBlock>();

  /** In order of first use. */
  get variables(): readonly HclBlock[] {
    return [...this.used.values()];
  }

  /** A value that is no list of anything but texts, no object and no id. */
  of(value: TemplateValue | undefined): HclValue {
    if (value instanceof ParameterUse) return this.variable(value.parameter);
    if (Array.isArray(value)) return value.filter((item) => typeof item === 'string');
    return typeof value === 'object' || value === undefined ? '' : value;
  }

  /** Tier and replication of an account: `Standard_GRS` has both. */
  partsOfSku(sku: TemplateValue | undefined): readonly [HclValue, HclValue] {
    const asked = this.of(sku);
    const part = (i: number): HclValue =>
      asked instanceof HclExpression
        ? new HclExpression(`split("_", ${asked.text})[${i}]`)
        : ((typeof sku === 'string' ? sku : '').split('_')[i] ?? '');
    return [part(0), part(1)];
  }

  /** A variable for a parameter. */
  variable({ name, type, description, preset }: Parameter): HclExpression {
    return this.named(snakeCase(name), hclTypes[type], description, preset);
  }

  /** A variable by its name. */
  named(name: string, type: string, description: string, preset?: string): HclExpression {
    if (!this.used.has(name))
      this.used.set(name, {
        type: 'variable',
        labels: [name],
        values: {
          description,
          type: new HclExpression(type),
          ...(preset !== undefined && { default: preset }),
        },
      });
    return new HclExpression(`var.${name}`);
  }
}

const hclTypes: Readonly<Record<Parameter['type'], string>> = {
  text: 'string',
  number: 'number',
  texts: 'list(string)',
  textByName: 'map(string)',
  protectedItems: 'map(object({ id = string, virtualMachineId = string }))',
};

/** The properties of an object within; none if it is no object. */
export function member(body: ResourceBody, key: string): ResourceBody {
  const value = body[key];
  return value !== undefined && isBody(value) ? value : {};
}
