/**
 * What a group brings with it when it begins: members, goods, customers, debts and money, filled
 * in on one form. Guards the habit of looking before writing; must never write a part of a form,
 * and never write what it has not checked.
 */
package id.kube.intake;
