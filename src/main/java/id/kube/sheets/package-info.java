/**
 * A report as one sheet: headings, rows, remarks, and the same sheet for a screen, a table or
 * A4 paper. Guards the habit of hanging up what was reported; must know nothing of any report's
 * figures, and never let a word of a member become a formula.
 */
package id.kube.sheets;
