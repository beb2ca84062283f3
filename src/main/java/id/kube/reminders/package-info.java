/**
 * The messages a member opens in her own chat program: how they sound, and that one was opened.
 * Guards that a reminder is kind and between two people; must never send anything by itself, nor
 * let one member's name or debt reach another.
 */
package id.kube.reminders;
