// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {SignedReceipt} from "../interfaces/IOracleSet.sol";
import {EpochHeader} from "../interfaces/ISettlement.sol";
import {Absence} from "../libraries/Evidence.sol";
import {Receipts} from "./Receipts.sol";

/// What it costs to prove that a message of a batch of 4 096 is absent from K + 1 epochs of a million messages each, as a
/// whole transaction.
abstract contract OmissionGas is Receipts {
    function _prove() internal {
        uint256 following = settlement.inclusionEpochs();
        (bytes32[] memory roots, Absence[] memory absences) =
            (new bytes32[](following + 1), new Absence[](following + 1));
        for (uint256 i = 0; i <= following; ++i) {
            (roots[i], absences[i]) = emptyEvidence(20);
        }
        EpochHeader[] memory headers = submitEvidence(roots);
        skip(_window());
        Promise memory it = promiseOf(keccak256("message"), 0);
        it.path = new bytes32[](12);
        for (uint256 i = 0; i < 12; ++i) {
            it.path[i] = keccak256(abi.encode(i));
        }
        SignedReceipt memory receipt = signed(RECEIPT_KEY, it);
        proveOmission(CAROL, receipt, headers, absences, "");
        string memory name = string.concat("proveOmission, K = ", vm.toString(following));
        vm.snapshotGasLastCall("oracles", name);
        uint256 length = abi.encodeCall(oracleSet.proveOmission, (receipt, headers, absences, 0)).length;
        vm.snapshotValue("oracles", string.concat(name, ", bytes of calldata"), length);
    }
}

/// forge-config: default.isolate = true
contract OmissionOfFourGasTest is OmissionGas {
    function test_gas_proveOmission() public {
        _prove();
    }
}

/// forge-config: default.isolate = true
contract OmissionOfEightGasTest is OmissionGas {
    function _inclusion() internal pure override returns (uint64) {
        return 8;
    }

    function test_gas_proveOmission() public {
        _prove();
    }
}
