/** The blocks of a Terraform file as data. */

/** An expression, as it is written: `var.location`, `azurerm_recovery_services_vault.vault.id`. */
export class HclExpression {
  constructor(readonly text: string) {}
}

/** A text that begins with the value of an expression. */
export class HclJoined {
  constructor(
    readonly first: HclExpression,
    readonly rest: string,
  ) {}
}

/** A value of an argument. */
export type HclValue =
  string | number | boolean | readonly string[] | HclExpression | HclJoined | HclObject;

/** An object value, in the order in which it is printed. */
export interface HclObject {
  readonly [key: string]: HclValue;
}

/** A block with its labels: `resource "azurerm_virtual_network" "net"`. */
export interface HclBlock {
  readonly type: string;
  readonly labels: readonly string[];
  readonly values: HclObject;
  /** Blocks within, before the values. */
  readonly blocks?: readonly HclBlock[];
}
