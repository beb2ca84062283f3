/**
 * The books for others: plain text journals that programs we did not write can add up, and one
 * workbook of everything. Guards the habit of not having to be believed; must never leave an
 * entry out, and never hold the history in memory.
 */
package id.kube.exports;
