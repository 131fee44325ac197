package jp.mokuteki.promises.storage;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.mokuteki.promises.Options;
import jp.mokuteki.promises.Promise;
import jp.mokuteki.promises.UsageException;
import jp.mokuteki.promises.Verdict;
import jp.mokuteki.promises.ledger.LedgerClient;
import jp.mokuteki.promises.product.Folder;
import jp.mokuteki.promises.product.ProductServer;
import jp.mokuteki.promises.product.Site;

/**
 * R19 — whichever call to the storage fails, in whichever use case: a problem answer, nothing half done, and never a permission. The
 * product is run with a driver in front of its database that fails when it is told to.
 */
public final class StoreFaultsPromise implements Promise {
    private static final Map<String, String> SETTINGS = Map.of("MOKUTEKI_BOOTSTRAP_TOKEN", LedgerClient.TOKEN);
    private static final List<FaultPlan.Kind> KINDS =
            List.of(FaultPlan.Kind.LOST, FaultPlan.Kind.REFUSED, FaultPlan.Kind.UNANSWERED);

    @Override
    public String command() {
        return "store-faults";
    }

    @Override
    public Set<String> options() {
        return Set.of("--kinds", "--step", "--jar");
    }

    @Override
    public Verdict check(Options options) throws Exception {
        long kinds = options.number("--kinds", KINDS.size());
        long step = options.number("--step", 1);
        if (kinds < 1 || kinds > KINDS.size() || step < 1 || step > 100) {
            throw new UsageException(
                    "a call fails in 1 to 3 kinds of ways, and every call or each of so many up to 100");
        }
        Path jar = Path.of(options.text("--jar").orElse(ProductServer.JAR));
        try (Folder folder = Folder.fresh();
                FaultOrders orders = new FaultOrders();
                ProductServer server = ProductServer.start(orders.start(jar), folder.path(), SETTINGS)) {
            var faults = new StoreFaults(new Site(server.address()), LedgerClient.TOKEN, orders);
            return faults.run(KINDS.subList(0, (int) kinds), (int) step, "step=" + step);
        }
    }
}
