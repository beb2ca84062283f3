/**
 * How much of a good there is, in its smallest unit. Guards the habit of counting pieces and
 * weighing grams; must never hold half a piece.
 */
package id.kube.quantity;
