package id.kube.intake;

/**
 * One thing on the form that somebody must look at.
 *
 * @param sheet the part of the form
 * @param row its number as a spreadsheet shows it; 0 where it is about no row
 * @param cell the address of the cell: {@code Barang!D7}, in a table {@code D7}
 * @param detail one sentence that says what to do
 */
record Fault(String sheet, int row, String cell, String code, String detail) {
}
