/**
 * The HTTP plumbing: the door's resource, who is let in, and how every "no" is told. Guards the
 * habit of asking at the door; must never decide about money.
 */
package id.kube.web;
