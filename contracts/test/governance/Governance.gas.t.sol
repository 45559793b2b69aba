// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {IVotes} from "@openzeppelin/contracts/governance/utils/IVotes.sol";
import {LockPermit, LockTerms} from "../../governance/IVoteLock.sol";
import {Holders} from "./Holders.sol";

interface IPlainVotes is IVotes {
    function depositFor(address account, uint256 value) external;
    function withdrawTo(address account, uint256 value) external;
}

/// What governing costs as whole transactions, beside OpenZeppelin's own parts doing the like: ERC20Votes around a token, and its
/// Governor with one quorum. "first" is the first ever of an account and its delegate.
/// forge-config: default.isolate = true
contract GovernanceGasTest is Holders {
    IPlainVotes private plainVotes;
    IGovernor private plainGovernor;

    function setUp() public override {
        super.setUp();
        plainVotes = IPlainVotes(deploy("PlainVotes", abi.encode(token)));
        plainGovernor = IGovernor(payable(deploy("PlainGovernor", abi.encode(plainVotes, governance))));
        // Others are there.
        lockFor(CAROL, 50_000e18, inWeeks(52));
        _plainFor(CAROL, 50_000e18);
        skip(1);
    }

    function _plainFor(address who, uint256 amount) private {
        give(who, amount);
        vm.startPrank(who);
        token.approve(address(plainVotes), type(uint256).max);
        plainVotes.depositFor(who, amount);
        plainVotes.delegate(who);
        vm.stopPrank();
    }

    function _transact(address by, address to, bytes memory data, string memory name)
        private
        returns (uint256 gas)
    {
        vm.prank(by);
        (bool ok,) = to.call(data);
        gas = vm.lastCallGas().gasTotalUsed;
        assertTrue(ok, name);
        vm.snapshotValue("governance", name, gas);
    }

    function test_gas_lock() public {
        give(ALICE, 100_000e18);
        vm.startPrank(ALICE);
        token.approve(address(voteLock), type(uint256).max);
        token.approve(address(plainVotes), type(uint256).max);
        vm.stopPrank();
        bytes memory data = abi.encodeCall(voteLock.lock, (12_345.678e18, inWeeks(200)));
        uint256 gas = _transact(ALICE, address(voteLock), data, "lock, first");
        assertLe(gas, 290_000, "a first lock");
        skip(2 weeks);
        _transact(ALICE, address(voteLock), abi.encodeCall(voteLock.lock, (1e18, 0)), "lock, more");
        _transact(
            ALICE, address(voteLock), abi.encodeCall(voteLock.lock, (0, inWeeks(202))), "lock, lengthened"
        );
        _transact(ALICE, address(voteLock), abi.encodeCall(voteLock.delegate, (BOB)), "delegate, first");
        _transact(
            ALICE,
            address(plainVotes),
            abi.encodeCall(plainVotes.depositFor, (ALICE, 12_345.678e18)),
            "OpenZeppelin: deposit, first"
        );
        _transact(
            ALICE,
            address(plainVotes),
            abi.encodeCall(plainVotes.delegate, (ALICE)),
            "OpenZeppelin: delegate to oneself, first"
        );
        skip(2 weeks);
        _transact(
            ALICE,
            address(plainVotes),
            abi.encodeCall(plainVotes.depositFor, (ALICE, 1e18)),
            "OpenZeppelin: deposit, more"
        );
        _transact(
            ALICE,
            address(plainVotes),
            abi.encodeCall(plainVotes.delegate, (BOB)),
            "OpenZeppelin: delegate, first"
        );
        skip(204 weeks);
        _transact(ALICE, address(voteLock), abi.encodeCall(voteLock.withdraw, ()), "withdraw");
        _transact(
            ALICE,
            address(plainVotes),
            abi.encodeCall(plainVotes.withdrawTo, (ALICE, 12_346.678e18)),
            "OpenZeppelin: withdraw"
        );
    }

    /// What a relay pays for an account without coins.
    function test_gas_bySignature() public {
        address holder = vm.addr(77);
        give(holder, 100e18);
        vm.prank(holder);
        token.approve(address(voteLock), type(uint256).max);
        LockTerms memory terms = LockTerms(holder, 12e18, inWeeks(200), 0, type(uint48).max);
        bytes32 said = keccak256(
            abi.encode(
                keccak256("Lock(address account,uint256 amount,uint256 until,uint256 nonce,uint256 expiry)"),
                terms
            )
        );
        bytes memory data = abi.encodeCall(
            voteLock.lockBySig, (terms, _sign(address(voteLock), "Cairn vote lock", said), none)
        );
        _transact(CAROL, address(voteLock), data, "lock by signature, first");
        skip(1);
        bytes memory call_ = abi.encodeCall(settlement.announceRules, (keccak256("new"), 500));
        uint256 id = propose(CAROL, address(settlement), call_);
        skip(VOTING_DELAY + 1);
        said = keccak256(
            abi.encode(
                keccak256("Ballot(uint256 proposalId,uint8 support,address voter,uint256 nonce)"),
                id,
                uint8(1),
                holder,
                uint256(0)
            )
        );
        data = abi.encodeCall(
            governor.castVoteBySig, (id, 1, holder, _sign(address(governor), "Cairn holders", said))
        );
        _transact(CAROL, address(governor), data, "vote by signature, first of a proposal");
        skip(1);
        said = keccak256(
            abi.encode(
                keccak256("Delegation(address delegatee,uint256 nonce,uint256 expiry)"),
                BOB,
                uint256(1),
                uint256(type(uint48).max)
            )
        );
        (bytes32 r, bytes32 s, uint8 v) = _parts(_sign(address(voteLock), "Cairn vote lock", said));
        data = abi.encodeCall(voteLock.delegateBySig, (BOB, 1, type(uint48).max, v, r, s));
        _transact(CAROL, address(voteLock), data, "delegate by signature, first");
    }

    function _parts(bytes memory signature) private pure returns (bytes32 r, bytes32 s, uint8 v) {
        assembly ("memory-safe") {
            r := mload(add(signature, 0x20))
            s := mload(add(signature, 0x40))
            v := byte(0, mload(add(signature, 0x60)))
        }
    }

    LockPermit private none;

    function _sign(address verifying, string memory name, bytes32 said) private view returns (bytes memory) {
        bytes32 domain = keccak256(
            abi.encode(
                keccak256(
                    "EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"
                ),
                keccak256(bytes(name)),
                keccak256("1"),
                block.chainid,
                verifying
            )
        );
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(77, keccak256(abi.encodePacked(hex"1901", domain, said)));
        return abi.encodePacked(r, s, v);
    }

    /// A balance stays plain: what a transfer costs where votes are in every balance.
    function test_gas_transfer() public {
        _plainFor(ALICE, 100e18);
        _plainFor(BOB, 100e18);
        give(ALICE, 100e18);
        give(BOB, 100e18);
        skip(1);
        bytes memory data = abi.encodeCall(token.transfer, (BOB, 1.234e18));
        _transact(ALICE, address(token), data, "transfer");
        _transact(ALICE, address(plainVotes), data, "OpenZeppelin: transfer with votes");
    }

    function test_gas_vote() public {
        bytes memory call_ = abi.encodeCall(settlement.announceRules, (keccak256("new"), 500));
        (address[] memory targets, uint256[] memory values, bytes[] memory calldatas) =
            one(address(settlement), call_);
        bytes memory data = abi.encodeCall(governor.propose, (targets, values, calldatas, "Rules"));
        _transact(CAROL, address(governor), data, "propose");
        _transact(CAROL, address(plainGovernor), data, "OpenZeppelin: propose");
        skip(VOTING_DELAY + 1);
        uint256 id = governor.hashProposal(targets, values, calldatas, keccak256("Rules"));
        data = abi.encodeCall(governor.castVote, (id, 1));
        uint256 gas = _transact(CAROL, address(governor), data, "vote, first");
        assertLe(gas, 110_000, "a vote");
        _transact(CAROL, address(plainGovernor), data, "OpenZeppelin: vote, first");
        skip(VOTING_PERIOD);
        data = abi.encodeCall(governor.queue, (targets, values, calldatas, keccak256("Rules")));
        _transact(BOB, address(governor), data, "queue");
        skip(QUEUE);
        data = abi.encodeCall(governor.execute, (targets, values, calldatas, keccak256("Rules")));
        _transact(BOB, address(governor), data, "execute");
    }

    function test_gas_make() public {
        bytes memory data = abi.encodeCall(votingFactory.make, (_voting()));
        _transact(address(0xFEE), address(votingFactory), data, "make lock and governor");
    }
}
