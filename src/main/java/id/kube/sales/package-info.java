/**
 * The till: what is sold, taken back and refunded, the drawer that is counted and handed over,
 * and the snack on duty. It guards that each rupiah in the drawer has a sale behind it. It must
 * never stop a sale that has happened already.
 */
package id.kube.sales;
