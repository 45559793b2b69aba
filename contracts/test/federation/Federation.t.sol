// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {IFederation, Member, MemberClaim} from "../../federation/IFederation.sol";
import {ISettlement} from "../../interfaces/ISettlement.sol";
import {Federated, Region} from "./Federated.sol";

contract FederationTest is Federated {
    address private alice = address(0xA11CE);

    function setUp() public override {
        super.setUp();
        for (uint256 i = 0; i < REGIONS; ++i) {
            give(i, 100e18);
            open(i, [(i + 1) * 10e18, uint256(7e18), 0]);
        }
        sealAll();
    }

    function test_claim_once_for_all() public {
        assertEq(federation.claim(alice, claimsOf(0)), 60e18);
        assertEq(token.balanceOf(alice), 60e18);
        for (uint256 i = 0; i < REGIONS; ++i) {
            assertEq(federation.claimedOf(alice, i), (i + 1) * 10e18);
        }
        MemberClaim[] memory again = claimsOf(0);
        vm.expectRevert(abi.encodeWithSelector(IFederation.Federation_NothingDue.selector, alice));
        federation.claim(alice, again);
    }

    function test_claim_one_line_twice_in_one_claim_pays_once() public {
        MemberClaim[] memory claims = new MemberClaim[](2);
        (claims[0], claims[1]) = (claimOf(1, 0), claimOf(1, 0));
        assertEq(federation.claim(alice, claims), 20e18);
    }

    function test_claim_pays_the_difference_and_never_falls() public {
        federation.claim(alice, claimsOf(0));
        open(0, [uint256(25e18), 7e18, 0]);
        open(1, [uint256(1e18), 7e18, 0]);
        sealAll();
        assertEq(federation.claim(alice, claimsOf(0)), 15e18);
        assertEq(federation.claimedOf(alice, 1), 20e18);
    }

    function test_claim_under_an_older_seal() public {
        MemberClaim[] memory old = claimsOf(0);
        open(0, [uint256(25e18), 7e18, 0]);
        sealAll();
        assertEq(federation.claim(alice, old), 60e18);
        assertEq(federation.claim(alice, claimsOf(0)), 15e18);
    }

    function test_claim_RevertsWhen_root_is_not_sealed() public {
        open(0, [uint256(1_000e18), 7e18, 0]);
        sealedLedgers[0] = ledgers[0].length;
        sealedRoots[0] = regions[0].newestRoot();
        MemberClaim[] memory claims = only(claimOf(0, 0));
        vm.expectRevert();
        federation.claim(alice, claims);
    }

    function test_claim_RevertsWhen_line_of_another() public {
        MemberClaim[] memory claims = only(claimOf(0, 1));
        vm.expectRevert(
            abi.encodeWithSelector(IFederation.Federation_OtherAccount.selector, alice, people[1])
        );
        federation.claim(alice, claims);
    }

    function test_claim_RevertsWhen_line_of_another_asset() public {
        MemberClaim[] memory claims = only(claimOf(0, 0));
        claims[0].line.asset = address(token);
        address expected = federation.lineAsset();
        vm.expectRevert(
            abi.encodeWithSelector(IFederation.Federation_OtherAsset.selector, address(token), expected)
        );
        federation.claim(alice, claims);
    }

    function test_claim_RevertsWhen_line_is_shown_for_another_member() public {
        MemberClaim[] memory claims = only(claimOf(0, 0));
        claims[0].member = 1;
        vm.expectRevert();
        federation.claim(alice, claims);
        claims[0].member = 3;
        vm.expectRevert(abi.encodeWithSelector(IFederation.Federation_NoMember.selector, 3, 3));
        federation.claim(alice, claims);
    }

    /// Members are named by number and by Settlement in the leaf: the same root in two regions is two leaves.
    function test_claim_same_ledger_in_two_regions() public {
        open(0, [uint256(5e18), 7e18, 0]);
        open(1, [uint256(5e18), 7e18, 0]);
        sealAll();
        assertEq(regions[0].newestRoot() == regions[1].newestRoot() ? 1 : 0, 1);
        assertEq(federation.claim(alice, only(claimOf(0, 0))), 5e18);
        assertEq(federation.claim(alice, only(claimOf(1, 0))), 5e18);
    }

    function test_claim_passes_over_what_was_disowned_or_is_paused() public {
        regions[0].disown(sealedRoots[0]);
        regions[1].pause(uint64(block.timestamp + 3 days));
        assertEq(federation.claim(alice, claimsOf(0)), 30e18);
        skip(3 days);
        assertEq(federation.claim(alice, claimsOf(0)), 20e18);
    }

    function test_claim_no_more_than_is_allotted() public {
        open(2, [uint256(1_000e18), 7e18, 0]);
        sealAll();
        assertEq(federation.claim(alice, claimsOf(0)), 10e18 + 20e18 + 100e18);
        MemberClaim[] memory bobs = only(claimOf(2, 1));
        vm.expectRevert(abi.encodeWithSelector(IFederation.Federation_NothingDue.selector, people[1]));
        federation.claim(people[1], bobs);
        assertEq(federation.claim(people[1], only(claimOf(0, 1))), 7e18);
        give(2, 50e18);
        assertEq(federation.claim(people[1], only(claimOf(2, 1))), 7e18);
        assertEq(federation.claim(alice, only(claimOf(2, 0))), 43e18);
    }

    function test_reallot() public {
        federation.claim(alice, claimsOf(0));
        vm.expectRevert(abi.encodeWithSelector(IFederation.Federation_NotGovernance.selector, address(this)));
        federation.reallot(2, 0, 1);
        vm.startPrank(GUARDIAN);
        vm.expectRevert(abi.encodeWithSelector(IFederation.Federation_NotLeft.selector, 2, 70e18, 71e18));
        federation.reallot(2, 0, 71e18);
        federation.reallot(2, 0, 70e18);
        vm.stopPrank();
        Member memory its = federation.memberOf(2);
        assertEq(its.allotted, its.paid);
        assertEq(federation.memberOf(0).allotted, 170e18);
    }

    function test_add() public {
        Region other = new Region();
        vm.expectRevert(abi.encodeWithSelector(IFederation.Federation_NotGovernance.selector, address(this)));
        federation.add(ISettlement(address(other)));
        vm.startPrank(GUARDIAN);
        vm.expectRevert(abi.encodeWithSelector(IFederation.Federation_WrongTerms.selector, "settlement"));
        federation.add(ISettlement(alice));
        vm.expectRevert(abi.encodeWithSelector(IFederation.Federation_IsMember.selector, address(regions[0])));
        federation.add(ISettlement(address(regions[0])));
        for (uint256 i = REGIONS; i < 64; ++i) {
            federation.add(ISettlement(address(new Region())));
        }
        vm.expectRevert(abi.encodeWithSelector(IFederation.Federation_Full.selector, 64));
        federation.add(ISettlement(address(other)));
        vm.stopPrank();
        assertEq(federation.members(), 64);
        assertTrue(federation.isSealed(federation.seal()), "sealed");
    }

    /// A member that answers nothing has no root, and holds up no other.
    function test_seal_with_a_member_that_answers_nothing() public {
        ISettlement mute = ISettlement(address(new Mute()));
        vm.prank(GUARDIAN);
        federation.add(mute);
        assertTrue(federation.isSealed(federation.seal()), "sealed");
    }

    /// Nor does one that burns all gas, or returns so much that reading it would.
    function test_seal_with_members_that_waste() public {
        bytes32 before = federation.seal();
        vm.startPrank(GUARDIAN);
        federation.add(ISettlement(address(new Burns())));
        federation.add(ISettlement(address(new Floods())));
        vm.stopPrank();
        uint256 gas = gasleft();
        bytes32 root = federation.seal{gas: 600_000}();
        assertLe(gas - gasleft(), 400_000, "gas");
        assertTrue(federation.isSealed(root) && root != before, "sealed");
    }

    /// Who seals with little gas does not make a member one that has no root.
    function test_seal_with_any_gas_is_one_seal_or_none() public {
        ISettlement slow = ISettlement(address(new Slow()));
        vm.prank(GUARDIAN);
        federation.add(slow);
        uint256 seals;
        bytes32 expected = federation.seal();
        open(0, [uint256(25e18), 7e18, 0]);
        for (uint256 gas = 20_000; gas < 300_000; gas += 2_000) {
            try federation.seal{gas: gas}() returns (bytes32 root) {
                ++seals;
                if (seals == 1) expected = root;
                assertTrue(root == expected, "one seal");
            } catch {}
        }
        assertTrue(seals > 50 && expected == federation.seal(), "the whole one");
    }

    function test_seal_twice_is_once() public {
        bytes32 root = federation.seal();
        assertTrue(root == federation.seal(), "the same");
    }
}

contract Mute {
    fallback() external {
        revert("nothing");
    }
}

contract Burns {
    fallback() external {
        while (true) {}
    }
}

contract Floods {
    fallback() external {
        assembly {
            return(0, 12000)
        }
    }
}

/// Answers, and takes most of what it may.
contract Slow {
    function newestRoot() external view returns (bytes32) {
        uint256 before = gasleft();
        bytes32 root;
        for (uint256 i = 0; i < 150; ++i) {
            root = keccak256(abi.encode(root, block.number));
        }
        require(before - gasleft() > 30_000 && root > 0, "too cheap");
        return bytes32(uint256(1));
    }
}
