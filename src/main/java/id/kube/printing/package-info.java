/**
 * Receipts, slips and the printers they come out of. Guards the habit that everybody takes home
 * paper that says what the day book says, and that a second paper always calls itself a copy.
 * Must never make a sale wait for a printer, decide about money, or print twice by itself.
 */
package id.kube.printing;
