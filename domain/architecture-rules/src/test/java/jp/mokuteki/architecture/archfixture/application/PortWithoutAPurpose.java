package jp.mokuteki.architecture.archfixture.application;

import java.util.List;
import java.util.Optional;
import jp.mokuteki.architecture.archfixture.domain.Claim;

/** Breaks a rule on purpose: three methods carry personal data and name no purpose. */
public interface PortWithoutAPurpose {
    void send(Claim claim);

    Optional<List<Claim>> receive();

    void sendAll(Claim[] claims);
}
