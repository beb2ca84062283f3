/** Holds one class that does what the map forbids, so that we see the wall stop somebody. */
package id.kube.quantity.sin;
