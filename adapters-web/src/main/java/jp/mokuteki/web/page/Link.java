package jp.mokuteki.web.page;

import java.util.Objects;

/**
 * リンク — a way to another page.
 *
 * @param label what stands there
 * @param address where it leads
 * @param here whether it is the page that is shown
 */
public record Link(String label, String address, boolean here) {
    /** Refuses nulls. */
    public Link {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(address, "address");
    }

    /**
     * Links another page.
     *
     * @param label what stands there
     * @param address where it leads
     */
    public Link(String label, String address) {
        this(label, address, false);
    }
}
