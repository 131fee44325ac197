package jp.mokuteki.architecture.archfixture.domain;

import jp.mokuteki.domain.declaration.PersonalData;

/** What a municipality answers about a person. */
@PersonalData(specified = true)
public record TaxRecord(String reference) {}
