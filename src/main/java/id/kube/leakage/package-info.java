/**
 * The watch: whether the capital is whole, where it goes, and what to ask first. Guards the money
 * the group was entrusted with; must never accuse, never block, and never write.
 */
package id.kube.leakage;
