/**
 * The house rules with the day from which they hold. Guards the habit that a rule is agreed
 * before it bites; must never judge the past by the rule of today.
 */
package id.kube.rules;
