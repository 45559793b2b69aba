// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {Kind, ShareTerms} from "../../shares/IMachineShares.sol";
import {Shared} from "./Shared.sol";

/// What a transfer of shares costs as a whole transaction, beside OpenZeppelin's ERC-20 (the network's token, a clone too) and its
/// ERC20Votes: in between are the thousandth, what backs a decision, and the closing. Slots were written before.
/// forge-config: default.isolate = true
contract SharesGasTest is Shared {
    function test_gas_transfer() public {
        vm.prank(address(emission));
        token.mint(ALICE, 100e18);
        vm.prank(ALICE);
        token.transfer(DAVE, 1e18);
        sent(ALICE, DAVE, 1e18);
        bytes memory data = abi.encodeCall(token.transfer, (DAVE, 1e18));
        uint256 plain = _transact(ALICE, address(token), data, "OpenZeppelin's transfer");
        uint256 gas = _transact(ALICE, address(shares), data, "transfer");
        assertLe(gas, plain + 9_000, "a transfer of shares");
        vm.prank(ALICE);
        shares.approve(BOB, 10e18);
        data = abi.encodeCall(token.transferFrom, (ALICE, DAVE, 1e18));
        _transact(BOB, address(shares), data, "transferFrom");
        _transact(
            ALICE, address(shares), abi.encodeCall(token.transfer, (RIVAL, 1e18)), "transfer, to a new holder"
        );
    }

    function test_gas_decisions() public {
        _transact(
            address(this),
            address(shareFactory),
            abi.encodeCall(shareFactory.make, (terms2())),
            "make, three holders"
        );
        bytes memory data = abi.encodeCall(shares.propose, (Kind.Sell, address(0), bytes32(uint256(600e6))));
        _transact(ALICE, address(shares), data, "propose");
        _transact(ALICE, address(shares), abi.encodeCall(shares.back, (1)), "back, first");
        _transact(BOB, address(shares), abi.encodeCall(shares.back, (1)), "back");
        skip(2 days);
        _transact(BOB, address(shares), abi.encodeCall(shares.carryOut, (1)), "carry out a sale");
        _transact(BIDDER, address(shares), abi.encodeCall(shares.bid, (600e6)), "bid, first");
        _transact(RIVAL, address(shares), abi.encodeCall(shares.bid, (700e6)), "bid, higher");
        skip(7 days);
        _transact(BOB, address(shares), abi.encodeCall(shares.close, ()), "close");
        _transact(BOB, address(shares), abi.encodeCall(shares.collect, (dollar, ALICE)), "collect, first");
        _transact(BOB, address(shares), abi.encodeCall(shares.collect, (dollar, BOB)), "collect");
    }

    function _transact(address by, address to, bytes memory data, string memory name)
        private
        returns (uint256 gas)
    {
        vm.prank(by);
        (bool ok,) = to.call(data);
        gas = vm.lastCallGas().gasTotalUsed;
        assertTrue(ok, name);
        vm.snapshotValue("shares", name, gas);
    }

    function terms2() private view returns (ShareTerms memory made) {
        made = terms();
        made.symbol = "BATT2";
    }
}
