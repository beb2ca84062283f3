/**
 * The form on which a group writes down what it has: a workbook or a table that the program gives
 * out and reads back, cell by cell. Guards the habit of saying which cell is meant; must know
 * nothing of the books, and never guess at a file that is not its own.
 */
package id.kube.forms;
