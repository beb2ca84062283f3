/**
 * The way of a phone in the shop's own network to the till. A browser keeps the till for the time
 * without signal only where the line is secret, and no authority vouches for a laptop in a
 * kampung; so the shop is its own. It must never let a PIN over an open line.
 */
package id.kube.phones;
