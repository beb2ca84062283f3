/**
 * The form a group fills in on paper's successor: a workbook or table that the program gives out
 * and reads back, cell by cell. Guards the habit of saying which cell is meant; must know nothing
 * of the books, and never guess at a file that is not its own.
 */
package id.kube.forms;
