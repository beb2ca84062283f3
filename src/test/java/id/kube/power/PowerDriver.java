package id.kube.power;

import org.h2.Driver;
import org.h2.store.fs.FilePath;

/** H2's own driver on the disk that writes everything down. */
public final class PowerDriver extends Driver {

    static {
        FilePath.register(new PowerDisk());
    }
}
