/**
 * The books that groups are told to keep and never fill, filled: cash book, stock cards, who
 * holds goods, who owes, what is owned, who is paid and who belongs to us. Guards the habit of
 * looking things up together; must only ever read, and begins each page with what was carried.
 */
package id.kube.registers;
