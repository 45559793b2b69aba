// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {Federated} from "./Federated.sol";

/// What a federation costs as whole transactions; ledgers of three lines, so twenty layers more cost some 3 000 a line besides.
/// forge-config: default.isolate = true
contract FederationGasTest is Federated {
    function test_gas_federation() public {
        for (uint256 round = 1; round < 4; ++round) {
            for (uint256 i = 0; i < REGIONS; ++i) {
                give(i, 100e18);
                open(i, [round * 10e18, round * 7e18, round * 5e18]);
            }
            sealAll();
            if (round == 3) vm.snapshotGasLastCall("federation", "seal, 3 members");
            federation.claim(people[0], claimsOf(0));
            if (round == 1) vm.snapshotGasLastCall("federation", "claim of 3 members, first");
            if (round == 3) vm.snapshotGasLastCall("federation", "claim of 3 members, repeat");
            federation.claim(people[1], only(claimOf(0, 1)));
            if (round == 3) vm.snapshotGasLastCall("federation", "claim of 1 member, repeat");
        }
        vm.snapshotValue("federation", "Federation, bytes of code", address(federation).code.length);
    }
}
