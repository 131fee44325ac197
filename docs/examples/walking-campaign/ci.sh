#!/bin/sh -e
"${MAVEN:-mvn}" -B -q test
java -jar "${MOKUTEKI:-mokuteki.jar}" check flows.yaml --register register.csv --as-of 2026-04-01
java -jar "${MOKUTEKI:-mokuteki.jar}" check flows.yaml --register register.csv --format junit > target/flows.xml
