// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {IStakes, Kind, Pool, StakeTerms} from "../../staking/IStakes.sol";
import {OddBonds} from "./Stakes.invariant.t.sol";
import {Staked} from "./Staked.sol";

/// Golden vectors of stakes, written by chain/facts/stakes/fold-stakes.test.ts: a walk of stakes, askings, withdrawals and slashes.
contract StakesVectorsTest is Staked {
    OddBonds private bonds;
    IStakes private odd;
    string private json;

    function setUp() public override {
        super.setUp();
        json = vm.readFile("contracts/test/vectors/stakes.json");
        bonds = new OddBonds(dollar);
        bonds.set(type(uint96).max);
        StakeTerms memory its = termsOf(Kind.Owners);
        (its.source, its.delay, its.mostPart, its.least) = (address(bonds), 2 days, 10_000, 1);
        odd = IStakes(deploy("Stakes", abi.encode(its)));
        vm.prank(ALICE);
        odd.setTerms(owner, 0, true);
        for (uint256 i = 0; i < 2; ++i) {
            dollar.mint(_holder(i), 1e18);
            vm.prank(_holder(i));
            dollar.approve(address(odd), type(uint256).max);
        }
    }

    function test_walk() public {
        uint256[] memory ops = _uints("op");
        uint256[] memory holders = _uints("holder");
        uint256[] memory amounts = _uints("amount");
        uint256[] memory taken = _uints("taken");
        uint256[] memory from = _uints("from");
        uint256[] memory paid = _uints("paid");
        for (uint256 i = 0; i < ops.length; ++i) {
            address who = _holder(holders[i]);
            if (ops[i] == 0) staked(odd, owner, who, amounts[i]);
            if (ops[i] == 1) asked(odd, owner, who, amounts[i]);
            if (ops[i] == 2) {
                skip(2 days);
                assertEq(odd.withdraw(owner, who), paid[i]);
            }
            if (ops[i] == 3) {
                uint256 before = odd.owedTo(TREASURY);
                bonds.take(owner, uint128(taken[i]), uint128(from[i]));
                odd.sync(owner);
                assertEq(odd.owedTo(TREASURY) - before, paid[i]);
            }
            _same(i, who);
        }
        assertTrue(ops.length == vm.parseJsonUint(json, ".count") && ops.length > 0, "vectors are there");
    }

    function _same(uint256 i, address who) private view {
        Pool memory pool = odd.poolOf(owner);
        assertEq(pool.total, _uints("total")[i]);
        assertEq(pool.shares, _uints("shares")[i]);
        (uint256 stays, uint256 leaves,) = odd.stakeOf(owner, who);
        assertEq(stays, _uints("stays")[i]);
        assertEq(leaves, _uints("leaves")[i]);
    }

    function _holder(uint256 index) private pure returns (address) {
        return index == 0 ? BOB : CAROL;
    }

    function _uints(string memory key) private view returns (uint256[] memory) {
        return vm.parseJsonUintArray(json, string.concat(".", key));
    }
}
