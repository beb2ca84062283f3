/**
 * The watch: whether the capital is whole, where it goes, and what to ask first. Guards the money
 * the group was entrusted with; must never accuse and never block,
 * and writes nothing but what it saw.
 */
package id.kube.leakage;
