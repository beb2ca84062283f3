package id.kube.printing;

import id.kube.daybook.Refusal;

/** Only a printer with a socket for the drawer can open it. */
class NoDrawer extends Refusal {

    NoDrawer(String printer) {
        super("printer-no-drawer", printer);
    }
}
