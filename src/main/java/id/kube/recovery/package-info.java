/**
 * Backups on their way back: onto a new machine, as a drill, and to tills that have sold since.
 * Guards the habit of trying the copy before it is needed; must never mix two histories.
 */
package id.kube.recovery;
