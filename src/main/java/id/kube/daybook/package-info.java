/**
 * The day book: what happened, in order, never rubbed out. Guards the habit of writing down at
 * once; must never know what a kind of entry means, nor change or lose one that was written.
 */
package id.kube.daybook;
