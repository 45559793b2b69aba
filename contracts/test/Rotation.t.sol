// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {Fixture} from "./Fixture.sol";

/// An oracle that leaves with an offer behind it. Whether the offer is refused afterwards is not what these say, but what
/// must not come of it, whatever happens:
/// ├── nobody else loses its place
/// ├── a small set does not become empty
/// └── one bond is one vote
contract RotationTest is Fixture {
    address private constant HEIR = address(0x4E12);

    function test_aStaleOffer_evictsNobody() public {
        address[] memory rest = _without(signers, 0);
        _leaveOffering(signers[0], HEIR);
        _take(signers[0], HEIR);
        assertEq(dollar.balanceOf(signers[0]), 100e6);
        _assertSame(oracleSet.activeSigners(), rest);
        vm.prank(rest[5]);
        oracleSet.requestExit();
        _assertSame(oracleSet.activeSigners(), _without(rest, 5));
    }

    function test_aStaleOffer_emptiesNoSmallSet() public {
        for (uint256 i = 0; i < 6; ++i) {
            _leaveOffering(signers[i], HEIR);
        }
        _take(signers[5], HEIR);
        address[] memory last = new address[](1);
        last[0] = signers[6];
        _assertSame(oracleSet.activeSigners(), last);
        assertEq(settlement.signersCommitment(), keccak256(abi.encodePacked(signers[6])));
    }

    /// Three of seven want to be a quorum: two leave with their bonds, and the third one takes their places with its own.
    function test_oneBond_isOneVote() public {
        _leaveOffering(signers[0], HEIR);
        _leaveOffering(signers[1], HEIR);
        vm.prank(signers[2]);
        oracleSet.offer(HEIR);
        _take(signers[0], HEIR);
        _take(signers[1], HEIR);
        _take(signers[2], HEIR);
        address[] memory active = oracleSet.activeSigners();
        for (uint256 i = 1; i < active.length; ++i) {
            assertTrue(active[i - 1] < active[i], "everybody once");
        }
        assertEq(active.length, 5);
    }

    function _leaveOffering(address oracle, address to) private {
        vm.startPrank(oracle);
        oracleSet.offer(to);
        oracleSet.requestExit();
        skip(7 days);
        oracleSet.exit();
        vm.stopPrank();
    }

    function _take(address from, address heir) private {
        vm.prank(heir);
        try oracleSet.takeOver(from) {} catch {}
    }

    function _without(address[] memory all, uint256 index) private pure returns (address[] memory rest) {
        rest = new address[](all.length - 1);
        for (uint256 i = 0; i < rest.length; ++i) {
            rest[i] = all[i < index ? i : i + 1];
        }
    }

    function _assertSame(address[] memory actual, address[] memory expected) private pure {
        assertEq(actual.length, expected.length);
        for (uint256 i = 0; i < actual.length; ++i) {
            assertEq(actual[i], expected[i]);
        }
    }
}
