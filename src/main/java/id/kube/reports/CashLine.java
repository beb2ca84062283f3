package id.kube.reports;

import id.kube.ledger.Account;
import java.util.List;
import java.util.Locale;

/** The lines of the cash flow; every account but the places of money stands in one of them. */
enum CashLine {

    SALES(Part.OPERATING, Account.SHOP_SALES, Account.CONSIGNMENT_SALES,
            Account.RETURNS_AND_DISCOUNTS, Account.GUEST_COMMISSION,
            Account.MEMBER_DEPOSITS_OWED, Account.CUSTOMER_CREDIT, Account.UNNAMED_DEPOSITS,
            Account.CUSTOMER_OVERPAYMENTS, Account.BAD_DEBTS),
    OTHER_INCOME(Part.OPERATING, Account.CASH_OVER, Account.OTHER_INCOME, Account.CASH_SHORT),
    GOODS(Part.OPERATING, Account.INVENTORY, Account.INVENTORY_WITH_MEMBERS,
            Account.PAYABLES, Account.CONSIGNORS_PAYABLE, Account.ADVANCES,
            Account.COST_OF_SALES, Account.COST_OF_CONSIGNMENT, Account.COST_DIFFERENCES,
            Account.STOCK_SURPLUS, Account.SNACKS, Account.STOCK_SHORTAGE, Account.SPOILAGE,
            Account.CONSIGNMENT_LOSSES),
    WAGES(Part.OPERATING, Account.WAGES, Account.WAGE_DEDUCTIONS, Account.MEMBER_COMMISSION,
            Account.WAGES_PAYABLE),
    RUNNING(Part.OPERATING, Account.ELECTRICITY, Account.TRANSPORT, Account.SUPPLIES,
            Account.RENT, Account.BANK_CHARGES, Account.MEETING_COSTS,
            Account.OTHER_EXPENSES, Account.PREPAID),
    WITH_MEMBERS(Part.OPERATING, Account.MEMBER_RECEIVABLES),
    TAX(Part.OPERATING, Account.INCOME_TAX, Account.TAX_PAYABLE),
    EQUIPMENT(Part.INVESTING, Account.EQUIPMENT, Account.ACCUMULATED_DEPRECIATION,
            Account.DEPRECIATION),
    GRANT(Part.FINANCING, Account.GRANT_CAPITAL, Account.ROLLOVER),
    GIFT(Part.FINANCING, Account.GIFT_CAPITAL),
    MEMBER_CAPITAL(Part.FINANCING, Account.MEMBER_CAPITAL),
    SAVINGS(Part.FINANCING, Account.MEMBER_SAVINGS),
    SHARED(Part.FINANCING, Account.SOLIDARITY_FUND, Account.SURPLUS_PAYABLE,
            Account.BUILT_CAPITAL, Account.RETAINED_SURPLUS, Account.INCOME_SUMMARY);

    private final Part part;
    private final List<Account> accounts;

    CashLine(Part part, Account... accounts) {
        this.part = part;
        this.accounts = List.of(accounts);
    }

    Part part() {
        return part;
    }

    List<Account> accounts() {
        return accounts;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The three parts of the statement. */
    enum Part {
        OPERATING, INVESTING, FINANCING;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
