/**
 * Whole rupiah, exact to the last one. Guards the habit of counting notes twice; must never see a
 * fraction or round in silence.
 */
package id.kube.money;
